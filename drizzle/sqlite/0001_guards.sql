CREATE TRIGGER dispute_fact_no_update BEFORE UPDATE ON dispute_fact
BEGIN SELECT RAISE(ABORT, 'dispute_fact_append_only'); END;

CREATE TRIGGER dispute_fact_no_delete BEFORE DELETE ON dispute_fact
BEGIN SELECT RAISE(ABORT, 'dispute_fact_append_only'); END;

CREATE TRIGGER ledger_transfer_no_update BEFORE UPDATE ON ledger_transfer
BEGIN SELECT RAISE(ABORT, 'ledger_transfer_append_only'); END;

CREATE TRIGGER ledger_transfer_no_delete BEFORE DELETE ON ledger_transfer
BEGIN SELECT RAISE(ABORT, 'ledger_transfer_append_only'); END;

CREATE TRIGGER ledger_account_opens_empty BEFORE INSERT ON ledger_account
WHEN NEW.balance_minor <> 0
BEGIN SELECT RAISE(ABORT, 'ledger_account_opens_empty'); END;

CREATE TRIGGER ledger_account_identity BEFORE UPDATE OF id, kind, owner_id, currency ON ledger_account
BEGIN SELECT RAISE(ABORT, 'ledger_account_identity'); END;

CREATE TRIGGER ledger_transfer_one_currency BEFORE INSERT ON ledger_transfer
WHEN EXISTS (
  SELECT 1 FROM ledger_account
  WHERE id IN (NEW.debit_account, NEW.credit_account) AND currency <> NEW.currency
)
BEGIN SELECT RAISE(ABORT, 'ledger_transfer_one_currency'); END;

CREATE TRIGGER ledger_transfer_moves_balances AFTER INSERT ON ledger_transfer
BEGIN
  UPDATE ledger_account SET balance_minor = balance_minor - NEW.amount_minor WHERE id = NEW.debit_account;
  UPDATE ledger_account SET balance_minor = balance_minor + NEW.amount_minor WHERE id = NEW.credit_account;
END;
