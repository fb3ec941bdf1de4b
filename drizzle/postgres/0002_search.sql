CREATE TABLE dispute_search (
  dispute_id text NOT NULL REFERENCES dispute(id) ON DELETE RESTRICT,
  piece integer NOT NULL,
  body text NOT NULL,
  words tsvector GENERATED ALWAYS AS (to_tsvector('simple', body)) STORED,
  PRIMARY KEY (dispute_id, piece)
);

CREATE INDEX dispute_search_words ON dispute_search USING gin (words);
