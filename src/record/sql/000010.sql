-- Schema 10: outlets are counted without reading the articles.

CREATE INDEX articles_of_publisher ON articles (publisher) WHERE publisher IS NOT NULL;
