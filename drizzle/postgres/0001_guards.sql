CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% refuses %', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0];
END $$;

CREATE TRIGGER dispute_fact_append_only BEFORE UPDATE OR DELETE ON dispute_fact
FOR EACH ROW EXECUTE FUNCTION refuse_change('dispute_fact_append_only');

CREATE TRIGGER dispute_fact_no_truncate BEFORE TRUNCATE ON dispute_fact
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('dispute_fact_append_only');

CREATE TRIGGER ledger_transfer_append_only BEFORE UPDATE OR DELETE ON ledger_transfer
FOR EACH ROW EXECUTE FUNCTION refuse_change('ledger_transfer_append_only');

CREATE TRIGGER ledger_transfer_no_truncate BEFORE TRUNCATE ON ledger_transfer
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('ledger_transfer_append_only');

CREATE TRIGGER ledger_account_opens_empty BEFORE INSERT ON ledger_account
FOR EACH ROW WHEN (NEW.balance_minor <> 0) EXECUTE FUNCTION refuse_change('ledger_account_opens_empty');

CREATE TRIGGER ledger_account_identity BEFORE UPDATE OF id, kind, owner_id, currency ON ledger_account
FOR EACH ROW EXECUTE FUNCTION refuse_change('ledger_account_identity');

CREATE FUNCTION move_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Locked in one order, so that two opposite transfers cannot deadlock.
  PERFORM 1 FROM ledger_account WHERE id IN (NEW.debit_account, NEW.credit_account) ORDER BY id FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM ledger_account
    WHERE id IN (NEW.debit_account, NEW.credit_account) AND currency <> NEW.currency
  ) THEN
    RAISE EXCEPTION 'both accounts of a transfer keep its currency'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_transfer_one_currency';
  END IF;
  UPDATE ledger_account SET balance_minor = balance_minor - NEW.amount_minor WHERE id = NEW.debit_account;
  UPDATE ledger_account SET balance_minor = balance_minor + NEW.amount_minor WHERE id = NEW.credit_account;
  RETURN NULL;
END $$;

CREATE TRIGGER ledger_transfer_moves_balances AFTER INSERT ON ledger_transfer
FOR EACH ROW EXECUTE FUNCTION move_balances();
