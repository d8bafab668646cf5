{"link":"http://example.org/1","content":"<p>Die Stadt Gera ist dabei.</p>","head":"Gera","ts":1544178600,"day":"2018-12-07","more":1}
{"link":"http://example.org/2","content":"<p>Die Stadt Ulm ist dabei.</p>","head":"Ulm","ts":1544178600123,"day":"vorgestern"}
{"type":"page","link":"http://example.org/3","text":"Die Stadt Hof ist dabei.","html":"<p>nicht dies</p>"}
