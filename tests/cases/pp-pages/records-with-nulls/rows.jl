{"type":"page","source":null,"url":"http://example.org/1","text":"Die Stadt Gera ist dabei.","published":null}
{"type":"page","source":"2","text":null,"html":"<p>Die Stadt Ulm ist dabei.</p>"}
{"type":"page","source":"3","text":"Die Stadt Hof ist dabei.","published":"07.12.2018","modified":"2019-01","retrieved":1544178600.25}
{"type":"page","source":"4","text":"Die Stadt Celle ist dabei.","published":1544178600,"modified":"2019"}
{"type":"page","source":"5","text":"Die Stadt Bonn ist dabei.","published":"gestern","modified":1.5e9,"retrieved":{"at":1}}
{"url":"http://example.org/6","text":"Die Stadt Jena ist dabei.","published":"2018-12","retrieved":1544178600.25,"modified":true}
{"type":"page","source":null,"url":null,"text":"Die Stadt Suhl ist dabei."}
{"type":"page","source":"8","text":null,"html":null}
{"type":"page","source":"9","text":"Die Stadt Kiel ist dabei.","published":"2018-13","modified":"2018-24"}
