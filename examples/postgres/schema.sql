-- What an application cannot promise by reading first and writing then: two clients read at the same moment.
-- Constraints have names: constraints.mjs turns each into the code of an issue.
create schema beian_example;
set search_path to beian_example;

-- 备案主体, by its certificate in the compared form. A certificate number is personal data: encrypt the column, or keep a keyed hash.
create table subject (
  id bigint generated always as identity primary key,
  kind text not null,
  certificate_type text not null,
  certificate_number text not null,
  constraint beian_subject_certificate unique (certificate_type, certificate_number)
);

-- One subject an account (clauses 3 and 11). Orders refer to the pair.
create table account_subject (
  account_id bigint constraint beian_account_one_subject primary key,
  subject_id bigint not null references subject,
  constraint beian_account_subject_pair unique (account_id, subject_id)
);

create table filing_order (
  id bigint generated always as identity primary key,
  account_id bigint not null,
  subject_id bigint not null,
  state text not null constraint beian_order_state
    check (state in ('draft', 'submitted', 'returned', 'bureau-review', 'rejected', 'approved', 'withdrawn')),
  in_process boolean not null generated always as (state in ('submitted', 'bureau-review')) stored,
  constraint beian_order_subject foreign key (account_id, subject_id) references account_subject (account_id, subject_id),
  constraint beian_order_in_process_pair unique (id, in_process)
);

-- One order in process an account (clause 2). Drafts, what was returned or withdrawn, and finished orders do not count.
create unique index beian_order_one_in_process on filing_order (account_id) where in_process;

-- Quotas by numbered slots (clause 2): there is no fourth slot, so that nobody has to count. The numbers are those of the edition.
create table website (
  order_id bigint not null references filing_order on delete cascade,
  slot smallint not null constraint beian_order_websites check (slot between 1 and 3),
  name text not null,
  constraint beian_website_slot primary key (order_id, slot)
);

create table website_domain (
  order_id bigint not null,
  website_slot smallint not null,
  slot smallint not null constraint beian_website_domains check (slot between 1 and 3),
  -- As beian compares it: lower case, ASCII. Collation C compares bytes, so that no locale changes what is equal.
  domain text collate "C" not null constraint beian_domain_form check (domain ~ '^[a-z0-9.-]+$'),
  order_in_process boolean not null,
  constraint beian_domain_slot primary key (order_id, website_slot, slot),
  constraint beian_domain_once unique (order_id, domain),
  constraint beian_domain_website foreign key (order_id, website_slot) references website (order_id, slot) on delete cascade,
  -- Follows the order: when it is approved or rejected, its domains are free.
  constraint beian_domain_order foreign key (order_id, order_in_process) references filing_order (id, in_process)
    on update cascade on delete cascade
);

-- A domain is in one order in process, of whatever account.
create unique index beian_domain_one_in_process on website_domain (domain) where order_in_process;
