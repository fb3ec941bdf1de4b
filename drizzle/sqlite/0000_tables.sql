CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `account_user` ON `account` (`user_id`);
CREATE UNIQUE INDEX `account_provider` ON `account` (`provider_id`,`account_id`);
CREATE TABLE `command_key` (
	`actor_id` text NOT NULL,
	`key` text NOT NULL,
	`procedure` text NOT NULL,
	`dispute_id` text,
	`seq` integer,
	`salt` text NOT NULL,
	`field_hashes` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	PRIMARY KEY(`actor_id`, `key`),
	FOREIGN KEY (`dispute_id`) REFERENCES `dispute`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "command_key_length" CHECK(length("command_key"."key") between 1 and 255)
) WITHOUT ROWID;

CREATE INDEX `command_key_expires` ON `command_key` (`expires_at`);
CREATE TABLE `counter` (
	`name` text NOT NULL,
	`shard` integer DEFAULT 0 NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`name`, `shard`)
) WITHOUT ROWID;

CREATE TABLE `deadline` (
	`dispute_id` text NOT NULL,
	`name` text NOT NULL,
	`due_at` integer NOT NULL,
	`on_expiry` text NOT NULL,
	`turn` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`failed_at` integer,
	`error` text,
	PRIMARY KEY(`dispute_id`, `name`),
	FOREIGN KEY (`dispute_id`) REFERENCES `dispute`(`id`) ON UPDATE no action ON DELETE restrict
) WITHOUT ROWID;

CREATE INDEX `deadline_due` ON `deadline` (`due_at`,`dispute_id`,`name`);
CREATE TABLE `dispute` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	`external_id` text,
	`state` text NOT NULL,
	`state_since` integer NOT NULL,
	`complainant_queue` text NOT NULL,
	`complainant_due_at` integer,
	`respondent_queue` text NOT NULL,
	`respondent_due_at` integer,
	`desk_queue` text NOT NULL,
	`desk_due_at` integer,
	`version` integer NOT NULL,
	`last_hash` text NOT NULL,
	`buyer_id` text,
	`merchant_id` text NOT NULL,
	`order_id` text,
	`arbitrator_id` text,
	`category` text NOT NULL,
	`title` text NOT NULL,
	`currency` text NOT NULL,
	`claimed_minor` integer NOT NULL,
	`zone` text NOT NULL,
	`outcome` text,
	`filed_at` integer NOT NULL,
	`closed_at` integer,
	`updated_at` integer NOT NULL,
	`snapshot` text NOT NULL,
	CONSTRAINT "dispute_version_positive" CHECK("dispute"."version" > 0),
	CONSTRAINT "dispute_claimed_not_negative" CHECK("dispute"."claimed_minor" >= 0)
);

CREATE INDEX `dispute_respondent_queue` ON `dispute` (`merchant_id`,`respondent_queue`,`respondent_due_at`,`id`);
CREATE INDEX `dispute_desk_queue` ON `dispute` (`desk_queue`,`desk_due_at`,`id`);
CREATE INDEX `dispute_arbitrator_queue` ON `dispute` (`arbitrator_id`,`desk_queue`,`desk_due_at`,`id`);
CREATE INDEX `dispute_buyer_filed` ON `dispute` (`buyer_id`,`filed_at`,`id`);
CREATE INDEX `dispute_state_filed` ON `dispute` (`state`,`filed_at`,`id`);
CREATE INDEX `dispute_filed` ON `dispute` (`filed_at`,`id`);
CREATE INDEX `dispute_merchant_filed` ON `dispute` (`merchant_id`,`filed_at`,`id`);
CREATE INDEX `dispute_category_filed` ON `dispute` (`category`,`filed_at`,`id`);
CREATE UNIQUE INDEX `dispute_number` ON `dispute` (`number`);
CREATE UNIQUE INDEX `dispute_origin_external` ON `dispute` (`origin`,`external_id`);
CREATE TABLE `dispute_fact` (
	`dispute_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`actor_role` text NOT NULL,
	`actor_id` text NOT NULL,
	`body` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`dispute_id`, `seq`),
	FOREIGN KEY (`dispute_id`) REFERENCES `dispute`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "dispute_fact_seq_positive" CHECK("dispute_fact"."seq" > 0)
) WITHOUT ROWID;

CREATE TABLE `dispute_text` (
	`dispute_id` text NOT NULL,
	`seq` integer NOT NULL,
	`key` text NOT NULL,
	`salt` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`dispute_id`, `seq`, `key`),
	FOREIGN KEY (`dispute_id`,`seq`) REFERENCES `dispute_fact`(`dispute_id`,`seq`) ON UPDATE no action ON DELETE restrict
) WITHOUT ROWID;

CREATE TABLE `draft` (
	`user_id` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `subject`)
) WITHOUT ROWID;

CREATE TABLE `effect` (
	`id` text PRIMARY KEY NOT NULL,
	`dispute_id` text,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`holder` text,
	`lease_until` integer,
	`error` text,
	`created_at` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`dispute_id`) REFERENCES `dispute`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "effect_state_known" CHECK("effect"."state" in ('waiting', 'leased', 'done', 'dead')),
	CONSTRAINT "effect_lease_has_holder" CHECK(("effect"."state" = 'leased') = ("effect"."holder" is not null and "effect"."lease_until" is not null))
);

CREATE INDEX `effect_due` ON `effect` (`due_at`,`id`) WHERE "effect"."state" in ('waiting', 'leased');
CREATE INDEX `effect_dispute` ON `effect` (`dispute_id`,`created_at`);
CREATE TABLE `evidence_file` (
	`id` text PRIMARY KEY NOT NULL,
	`dispute_id` text,
	`uploaded_by` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`width` integer,
	`height` integer,
	`original_path` text NOT NULL,
	`copy_path` text,
	`copy_type` text,
	`state` text DEFAULT 'staged' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`dispute_id`) REFERENCES `dispute`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "evidence_file_size_not_negative" CHECK("evidence_file"."size" >= 0),
	CONSTRAINT "evidence_file_attached_has_dispute" CHECK("evidence_file"."state" = 'staged' or ("evidence_file"."state" = 'attached' and "evidence_file"."dispute_id" is not null))
);

CREATE INDEX `evidence_file_dispute` ON `evidence_file` (`dispute_id`,`created_at`,`id`);
CREATE INDEX `evidence_file_staged` ON `evidence_file` (`created_at`,`id`) WHERE "evidence_file"."state" = 'staged';
CREATE TABLE `handover` (
	`jti` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` text,
	FOREIGN KEY (`order_id`) REFERENCES `shop_order`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "handover_use_has_user" CHECK(("handover"."used_at" is null) = ("handover"."used_by" is null))
);

CREATE INDEX `handover_expires` ON `handover` (`expires_at`);
CREATE TABLE `imported_row` (
	`dispute_id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`columns` text NOT NULL,
	FOREIGN KEY (`dispute_id`) REFERENCES `dispute`(`id`) ON UPDATE no action ON DELETE restrict
);

CREATE UNIQUE INDEX `imported_row_external` ON `imported_row` (`source`,`external_id`);
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text,
	`status` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`inviter_id` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`inviter_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `invitation_organization` ON `invitation` (`organization_id`);
CREATE INDEX `invitation_email` ON `invitation` (`email`);
CREATE TABLE `ledger_account` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`currency` text NOT NULL,
	`balance_minor` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "ledger_account_not_overdrawn" CHECK("ledger_account"."balance_minor" >= 0 or "ledger_account"."kind" not in ('merchantDeposit', 'merchantHold', 'buyerPayable'))
);

CREATE UNIQUE INDEX `ledger_account_owner` ON `ledger_account` (`kind`,`owner_id`,`currency`);
CREATE TABLE `ledger_transfer` (
	`id` text PRIMARY KEY NOT NULL,
	`posting` text NOT NULL,
	`dispute_id` text,
	`obligation_id` text,
	`debit_account` text NOT NULL,
	`credit_account` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`debit_account`) REFERENCES `ledger_account`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`credit_account`) REFERENCES `ledger_account`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "ledger_transfer_amount_positive" CHECK("ledger_transfer"."amount_minor" > 0),
	CONSTRAINT "ledger_transfer_two_accounts" CHECK("ledger_transfer"."debit_account" <> "ledger_transfer"."credit_account")
);

CREATE INDEX `ledger_transfer_dispute` ON `ledger_transfer` (`dispute_id`,`at`,`id`);
CREATE INDEX `ledger_transfer_debit` ON `ledger_transfer` (`debit_account`,`at`,`id`);
CREATE INDEX `ledger_transfer_credit` ON `ledger_transfer` (`credit_account`,`at`,`id`);
CREATE INDEX `ledger_transfer_posting` ON `ledger_transfer` (`posting`);
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer
);

CREATE INDEX `mail_recent` ON `mail` (`created_at`,`id`);
CREATE INDEX `mail_recipient` ON `mail` (`recipient`,`created_at`,`id`);
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `member_user` ON `member` (`user_id`);
CREATE UNIQUE INDEX `member_once` ON `member` (`organization_id`,`user_id`);
CREATE TABLE `merchant` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`organisation_id` text,
	`country` text,
	`zone` text NOT NULL,
	`created_at` integer NOT NULL,
	`external_id` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE set null
);

CREATE INDEX `merchant_organisation` ON `merchant` (`organisation_id`);
CREATE INDEX `merchant_name` ON `merchant` (`name`,`id`);
CREATE UNIQUE INDEX `merchant_external` ON `merchant` (`external_id`);
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) WITHOUT ROWID;

CREATE TABLE `shop_order` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`merchant_id` text NOT NULL,
	`buyer_id` text,
	`buyer_email` text NOT NULL,
	`buyer_name` text NOT NULL,
	`currency` text NOT NULL,
	`zone` text NOT NULL,
	`placed_at` integer NOT NULL,
	`freight_minor` integer NOT NULL,
	`discount_minor` integer NOT NULL,
	`paid_minor` integer NOT NULL,
	`shop` text NOT NULL,
	FOREIGN KEY (`merchant_id`) REFERENCES `merchant`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "shop_order_amounts_not_negative" CHECK("shop_order"."freight_minor" >= 0 and "shop_order"."discount_minor" >= 0 and "shop_order"."paid_minor" >= 0)
);

CREATE INDEX `shop_order_buyer` ON `shop_order` (`buyer_id`,`placed_at`,`id`);
CREATE INDEX `shop_order_email` ON `shop_order` (`buyer_email`,`placed_at`,`id`);
CREATE INDEX `shop_order_merchant` ON `shop_order` (`merchant_id`,`placed_at`,`id`);
CREATE UNIQUE INDEX `shop_order_number` ON `shop_order` (`shop`,`number`,`merchant_id`);
CREATE TABLE `order_item` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`title` text NOT NULL,
	`quantity` integer NOT NULL,
	`unit_price_minor` integer NOT NULL,
	`paid_minor` integer NOT NULL,
	`refunded_minor` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `shop_order`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "order_item_quantity_positive" CHECK("order_item"."quantity" > 0),
	CONSTRAINT "order_item_price_not_negative" CHECK("order_item"."unit_price_minor" >= 0),
	CONSTRAINT "order_item_refund_within_paid" CHECK("order_item"."refunded_minor" >= 0 and "order_item"."refunded_minor" <= "order_item"."paid_minor")
);

CREATE INDEX `order_item_order` ON `order_item` (`order_id`,`id`);
CREATE TABLE `order_payment` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`method` text NOT NULL,
	`provider_ref` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`paid_at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `shop_order`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "order_payment_amount_positive" CHECK("order_payment"."amount_minor" > 0)
);

CREATE INDEX `order_payment_order` ON `order_payment` (`order_id`,`id`);
CREATE TABLE `order_shipment` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`carrier` text NOT NULL,
	`tracking` text NOT NULL,
	`shipped_at` integer,
	`delivered_at` integer,
	FOREIGN KEY (`order_id`) REFERENCES `shop_order`(`id`) ON UPDATE no action ON DELETE restrict
);

CREATE INDEX `order_shipment_order` ON `order_shipment` (`order_id`,`id`);
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`logo` text,
	`metadata` text,
	`created_at` integer NOT NULL
);

CREATE UNIQUE INDEX `organization_slug` ON `organization` (`slug`);
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);

CREATE UNIQUE INDEX `rate_limit_key` ON `rate_limit` (`key`);
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`active_organization_id` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE UNIQUE INDEX `session_token` ON `session` (`token`);
CREATE INDEX `session_user` ON `session` (`user_id`);
CREATE INDEX `session_expires` ON `session` (`expires_at`);
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`role` text DEFAULT 'buyer' NOT NULL,
	`rights` text DEFAULT '[]' NOT NULL,
	`locale` text DEFAULT 'en' NOT NULL,
	`zone` text DEFAULT 'UTC' NOT NULL,
	`disabled` integer DEFAULT false NOT NULL
);

CREATE UNIQUE INDEX `user_email` ON `user` (`email`);
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);

CREATE INDEX `verification_identifier` ON `verification` (`identifier`);