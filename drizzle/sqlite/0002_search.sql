CREATE TABLE dispute_search (
  id INTEGER PRIMARY KEY,
  dispute_id TEXT NOT NULL REFERENCES dispute(id) ON DELETE RESTRICT,
  piece INTEGER NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (dispute_id, piece)
);

CREATE VIRTUAL TABLE dispute_search_index USING fts5(
  body, content = 'dispute_search', content_rowid = 'id', tokenize = 'unicode61'
);

CREATE TRIGGER dispute_search_added AFTER INSERT ON dispute_search
BEGIN
  INSERT INTO dispute_search_index (rowid, body) VALUES (NEW.id, NEW.body);
END;

CREATE TRIGGER dispute_search_removed AFTER DELETE ON dispute_search
BEGIN
  INSERT INTO dispute_search_index (dispute_search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body);
END;

CREATE TRIGGER dispute_search_changed AFTER UPDATE ON dispute_search
BEGIN
  INSERT INTO dispute_search_index (dispute_search_index, rowid, body) VALUES ('delete', OLD.id, OLD.body);
  INSERT INTO dispute_search_index (rowid, body) VALUES (NEW.id, NEW.body);
END;
