CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" bigint,
	"refresh_token_expires_at" bigint,
	"scope" text,
	"password" text,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "account_provider" UNIQUE("provider_id","account_id")
);

CREATE TABLE "command_key" (
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"procedure" text NOT NULL,
	"dispute_id" text,
	"seq" integer,
	"salt" text NOT NULL,
	"field_hashes" json NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint,
	CONSTRAINT "command_key_pk" PRIMARY KEY("actor_id","key"),
	CONSTRAINT "command_key_length" CHECK (length("command_key"."key") between 1 and 255)
);

CREATE TABLE "counter" (
	"name" text NOT NULL,
	"shard" integer DEFAULT 0 NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "counter_pk" PRIMARY KEY("name","shard")
);

CREATE TABLE "deadline" (
	"dispute_id" text NOT NULL,
	"name" text NOT NULL,
	"due_at" bigint NOT NULL,
	"on_expiry" text NOT NULL,
	"turn" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failed_at" bigint,
	"error" text,
	CONSTRAINT "deadline_pk" PRIMARY KEY("dispute_id","name")
);

CREATE TABLE "dispute" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"origin" text NOT NULL,
	"external_id" text,
	"state" text NOT NULL,
	"state_since" bigint NOT NULL,
	"complainant_queue" text NOT NULL,
	"complainant_due_at" bigint,
	"respondent_queue" text NOT NULL,
	"respondent_due_at" bigint,
	"desk_queue" text NOT NULL,
	"desk_due_at" bigint,
	"version" integer NOT NULL,
	"last_hash" text NOT NULL,
	"buyer_id" text,
	"merchant_id" text NOT NULL,
	"order_id" text,
	"arbitrator_id" text,
	"category" text NOT NULL,
	"title" text NOT NULL,
	"currency" text NOT NULL,
	"claimed_minor" bigint NOT NULL,
	"zone" text NOT NULL,
	"outcome" text,
	"filed_at" bigint NOT NULL,
	"closed_at" bigint,
	"updated_at" bigint NOT NULL,
	"snapshot" json NOT NULL,
	CONSTRAINT "dispute_number" UNIQUE("number"),
	CONSTRAINT "dispute_origin_external" UNIQUE("origin","external_id"),
	CONSTRAINT "dispute_version_positive" CHECK ("dispute"."version" > 0),
	CONSTRAINT "dispute_claimed_not_negative" CHECK ("dispute"."claimed_minor" >= 0)
);

CREATE TABLE "dispute_fact" (
	"dispute_id" text NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"at" bigint NOT NULL,
	"actor_role" text NOT NULL,
	"actor_id" text NOT NULL,
	"body" json NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "dispute_fact_pk" PRIMARY KEY("dispute_id","seq"),
	CONSTRAINT "dispute_fact_seq_positive" CHECK ("dispute_fact"."seq" > 0)
);

CREATE TABLE "dispute_text" (
	"dispute_id" text NOT NULL,
	"seq" integer NOT NULL,
	"key" text NOT NULL,
	"salt" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "dispute_text_pk" PRIMARY KEY("dispute_id","seq","key")
);

CREATE TABLE "draft" (
	"user_id" text NOT NULL,
	"subject" text NOT NULL,
	"body" json NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "draft_pk" PRIMARY KEY("user_id","subject")
);

CREATE TABLE "effect" (
	"id" text PRIMARY KEY NOT NULL,
	"dispute_id" text,
	"kind" text NOT NULL,
	"payload" json NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"due_at" bigint NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"holder" text,
	"lease_until" bigint,
	"error" text,
	"created_at" bigint NOT NULL,
	"done_at" bigint,
	CONSTRAINT "effect_state_known" CHECK ("effect"."state" in ('waiting', 'leased', 'done', 'dead')),
	CONSTRAINT "effect_lease_has_holder" CHECK (("effect"."state" = 'leased') = ("effect"."holder" is not null and "effect"."lease_until" is not null))
);

CREATE TABLE "evidence_file" (
	"id" text PRIMARY KEY NOT NULL,
	"dispute_id" text,
	"uploaded_by" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"width" integer,
	"height" integer,
	"original_path" text NOT NULL,
	"copy_path" text,
	"copy_type" text,
	"state" text DEFAULT 'staged' NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "evidence_file_size_not_negative" CHECK ("evidence_file"."size" >= 0),
	CONSTRAINT "evidence_file_attached_has_dispute" CHECK ("evidence_file"."state" = 'staged' or ("evidence_file"."state" = 'attached' and "evidence_file"."dispute_id" is not null))
);

CREATE TABLE "handover" (
	"jti" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	"used_by" text,
	CONSTRAINT "handover_use_has_user" CHECK (("handover"."used_at" is null) = ("handover"."used_by" is null))
);

CREATE TABLE "imported_row" (
	"dispute_id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"external_id" text NOT NULL,
	"columns" json NOT NULL,
	CONSTRAINT "imported_row_external" UNIQUE("source","external_id")
);

CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"email" text NOT NULL,
	"role" text,
	"status" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"inviter_id" text NOT NULL
);

CREATE TABLE "ledger_account" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"owner_id" text NOT NULL,
	"currency" text NOT NULL,
	"balance_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "ledger_account_owner" UNIQUE("kind","owner_id","currency"),
	CONSTRAINT "ledger_account_not_overdrawn" CHECK ("ledger_account"."balance_minor" >= 0 or "ledger_account"."kind" not in ('merchantDeposit', 'merchantHold', 'buyerPayable'))
);

CREATE TABLE "ledger_transfer" (
	"id" text PRIMARY KEY NOT NULL,
	"posting" text NOT NULL,
	"dispute_id" text,
	"obligation_id" text,
	"debit_account" text NOT NULL,
	"credit_account" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"reason" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "ledger_transfer_amount_positive" CHECK ("ledger_transfer"."amount_minor" > 0),
	CONSTRAINT "ledger_transfer_two_accounts" CHECK ("ledger_transfer"."debit_account" <> "ledger_transfer"."credit_account")
);

CREATE TABLE "mail" (
	"id" text PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" bigint NOT NULL,
	"sent_at" bigint
);

CREATE TABLE "member" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "member_once" UNIQUE("organization_id","user_id")
);

CREATE TABLE "merchant" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"organisation_id" text,
	"country" text,
	"zone" text NOT NULL,
	"created_at" bigint NOT NULL,
	"external_id" text,
	CONSTRAINT "merchant_external" UNIQUE("external_id")
);

CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);

CREATE TABLE "shop_order" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"merchant_id" text NOT NULL,
	"buyer_id" text,
	"buyer_email" text NOT NULL,
	"buyer_name" text NOT NULL,
	"currency" text NOT NULL,
	"zone" text NOT NULL,
	"placed_at" bigint NOT NULL,
	"freight_minor" bigint NOT NULL,
	"discount_minor" bigint NOT NULL,
	"paid_minor" bigint NOT NULL,
	"shop" text NOT NULL,
	CONSTRAINT "shop_order_number" UNIQUE("shop","number","merchant_id"),
	CONSTRAINT "shop_order_amounts_not_negative" CHECK ("shop_order"."freight_minor" >= 0 and "shop_order"."discount_minor" >= 0 and "shop_order"."paid_minor" >= 0)
);

CREATE TABLE "order_item" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"sku" text NOT NULL,
	"title" text NOT NULL,
	"quantity" integer NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"paid_minor" bigint NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "order_item_quantity_positive" CHECK ("order_item"."quantity" > 0),
	CONSTRAINT "order_item_price_not_negative" CHECK ("order_item"."unit_price_minor" >= 0),
	CONSTRAINT "order_item_refund_within_paid" CHECK ("order_item"."refunded_minor" >= 0 and "order_item"."refunded_minor" <= "order_item"."paid_minor")
);

CREATE TABLE "order_payment" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"method" text NOT NULL,
	"provider_ref" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"paid_at" bigint NOT NULL,
	CONSTRAINT "order_payment_amount_positive" CHECK ("order_payment"."amount_minor" > 0)
);

CREATE TABLE "order_shipment" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"carrier" text NOT NULL,
	"tracking" text NOT NULL,
	"shipped_at" bigint,
	"delivered_at" bigint
);

CREATE TABLE "organization" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"logo" text,
	"metadata" text,
	"created_at" bigint NOT NULL,
	CONSTRAINT "organization_slug" UNIQUE("slug")
);

CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key" UNIQUE("key")
);

CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"active_organization_id" text,
	CONSTRAINT "session_token" UNIQUE("token")
);

CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"role" text DEFAULT 'buyer' NOT NULL,
	"rights" json DEFAULT '[]'::json NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"zone" text DEFAULT 'UTC' NOT NULL,
	"disabled" boolean DEFAULT false NOT NULL,
	CONSTRAINT "user_email" UNIQUE("email")
);

CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL
);

ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "command_key" ADD CONSTRAINT "command_key_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "dispute_fact" ADD CONSTRAINT "dispute_fact_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "dispute_text" ADD CONSTRAINT "dispute_text_fact_fk" FOREIGN KEY ("dispute_id","seq") REFERENCES "public"."dispute_fact"("dispute_id","seq") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "effect" ADD CONSTRAINT "effect_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "handover" ADD CONSTRAINT "handover_order_id_shop_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."shop_order"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "imported_row" ADD CONSTRAINT "imported_row_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_user_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_debit_account_ledger_account_id_fk" FOREIGN KEY ("debit_account") REFERENCES "public"."ledger_account"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "ledger_transfer" ADD CONSTRAINT "ledger_transfer_credit_account_ledger_account_id_fk" FOREIGN KEY ("credit_account") REFERENCES "public"."ledger_account"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "member" ADD CONSTRAINT "member_organization_id_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organization"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "merchant" ADD CONSTRAINT "merchant_organisation_id_organization_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organization"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "shop_order" ADD CONSTRAINT "shop_order_merchant_id_merchant_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchant"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "order_item" ADD CONSTRAINT "order_item_order_id_shop_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."shop_order"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "order_payment" ADD CONSTRAINT "order_payment_order_id_shop_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."shop_order"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "order_shipment" ADD CONSTRAINT "order_shipment_order_id_shop_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."shop_order"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "account_user" ON "account" USING btree ("user_id");
CREATE INDEX "command_key_expires" ON "command_key" USING btree ("expires_at");
CREATE INDEX "deadline_due" ON "deadline" USING btree ("due_at","dispute_id","name");
CREATE INDEX "dispute_respondent_queue" ON "dispute" USING btree ("merchant_id","respondent_queue","respondent_due_at","id");
CREATE INDEX "dispute_desk_queue" ON "dispute" USING btree ("desk_queue","desk_due_at","id");
CREATE INDEX "dispute_arbitrator_queue" ON "dispute" USING btree ("arbitrator_id","desk_queue","desk_due_at","id");
CREATE INDEX "dispute_buyer_filed" ON "dispute" USING btree ("buyer_id","filed_at","id");
CREATE INDEX "dispute_state_filed" ON "dispute" USING btree ("state","filed_at","id");
CREATE INDEX "dispute_filed" ON "dispute" USING btree ("filed_at","id");
CREATE INDEX "dispute_merchant_filed" ON "dispute" USING btree ("merchant_id","filed_at","id");
CREATE INDEX "dispute_category_filed" ON "dispute" USING btree ("category","filed_at","id");
CREATE INDEX "effect_due" ON "effect" USING btree ("due_at","id") WHERE "effect"."state" in ('waiting', 'leased');
CREATE INDEX "effect_dispute" ON "effect" USING btree ("dispute_id","created_at");
CREATE INDEX "evidence_file_dispute" ON "evidence_file" USING btree ("dispute_id","created_at","id");
CREATE INDEX "evidence_file_staged" ON "evidence_file" USING btree ("created_at","id") WHERE "evidence_file"."state" = 'staged';
CREATE INDEX "handover_expires" ON "handover" USING btree ("expires_at");
CREATE INDEX "invitation_organization" ON "invitation" USING btree ("organization_id");
CREATE INDEX "invitation_email" ON "invitation" USING btree ("email");
CREATE INDEX "ledger_transfer_dispute" ON "ledger_transfer" USING btree ("dispute_id","at","id");
CREATE INDEX "ledger_transfer_debit" ON "ledger_transfer" USING btree ("debit_account","at","id");
CREATE INDEX "ledger_transfer_credit" ON "ledger_transfer" USING btree ("credit_account","at","id");
CREATE INDEX "ledger_transfer_posting" ON "ledger_transfer" USING btree ("posting");
CREATE INDEX "mail_recent" ON "mail" USING btree ("created_at","id");
CREATE INDEX "mail_recipient" ON "mail" USING btree ("recipient","created_at","id");
CREATE INDEX "member_user" ON "member" USING btree ("user_id");
CREATE INDEX "merchant_organisation" ON "merchant" USING btree ("organisation_id");
CREATE INDEX "merchant_name" ON "merchant" USING btree ("name","id");
CREATE INDEX "shop_order_buyer" ON "shop_order" USING btree ("buyer_id","placed_at","id");
CREATE INDEX "shop_order_email" ON "shop_order" USING btree ("buyer_email","placed_at","id");
CREATE INDEX "shop_order_merchant" ON "shop_order" USING btree ("merchant_id","placed_at","id");
CREATE INDEX "order_item_order" ON "order_item" USING btree ("order_id","id");
CREATE INDEX "order_payment_order" ON "order_payment" USING btree ("order_id","id");
CREATE INDEX "order_shipment_order" ON "order_shipment" USING btree ("order_id","id");
CREATE INDEX "session_user" ON "session" USING btree ("user_id");
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");