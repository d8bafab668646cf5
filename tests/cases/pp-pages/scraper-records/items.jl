{"url":"http://example.org/1","html":"<!DOCTYPE html><html lang='de'><title>Eins</title><p>Die Stadt Gera ist dabei.</p>","depth":1}
{"url":"http://example.org/2","body":"<p>Die Stadt <b>K&ouml;ln</b> ist dabei.</p>","title":"Zwei","published":"07.12.2018","depth":2}
{"url":"http://example.org/3","body":"Kein HTML: 3 < 4","retrieved":"Fri, 07 Dec 2018 10:30:00 GMT"}
{"url":"http://example.org/4","text":"Nur Text\r\nin zwei Zeilen","lang":"de","published":"gestern"}
{"source":"5.html","url":"http://example.org/5","html":"<p>Die Stadt Ulm ist dabei.</p>","type":null}
{"type":"page","url":"http://example.org/6","html":"<p>Die Stadt Hof ist dabei.</p>"}
{"url":"http://example.org/7","html":null,"body":"","text":"Der Text"}
{"url":7,"html":"<p>ohne Adresse</p>"}
{"url":"http://example.org/9","html":["<p>Liste</p>"]}
