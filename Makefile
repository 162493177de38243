# Every command of the README. Variables: PORT (4566) and STATE (.local) of the local stack; VENV (in STATE) for Python.
.DEFAULT_GOAL := help
LOCAL := python3 -m infra.local
STAGE ?= dev
BIN = $(abspath $(or $(VENV),$(or $(STATE),.local)/venv))/bin
export PORT STATE VENV AUTH

help: ## this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

up: ## build, start and fill the whole stack on this machine; again: bring it up to date
	@$(LOCAL) up
down: ## stop it; data are kept
	@$(LOCAL) down
reset: ## forget all data
	@$(LOCAL) reset
status: ## what runs, and how full the queues are
	@$(LOCAL) status
logs: ## logs of the functions (F=auth-api for one, FOLLOW=1 to go on)
	@F=$(F) FOLLOW=$(FOLLOW) $(LOCAL) logs
mail: ## captured mails (N=1 opens the newest, SAVE=1 saves attachments)
	@N=$(N) SAVE=$(SAVE) $(LOCAL) mail

verify: ## is the log as it was when its days were closed? (a day of the stack must be over)
	@$(LOCAL) verify

test: ## everything, with a stack and a browser of its own
	@infra/ci/test.sh
check: ## formats, lints, lock files, template
	@infra/ci/check.sh
fmt: ## format the Rust code
	cargo fmt --all
openapi: ## write functions/web/openapi.json and the UI's client anew, after a change of the API
	UPDATE=1 cargo test --quiet --workspace --test contract openapi
	cd functions/web/ui && npm run --silent client
bench: ## speed and cost, in figures (builds with the release profile: some minutes the first time)
	@infra/ci/bench.sh
deploy: ## build and deploy to AWS (STAGE=dev, a block of samconfig.toml)
	@$(LOCAL) environment
	PATH="$(BIN):$$PATH" sam build --config-env $(STAGE)
	PATH="$(BIN):$$PATH" sam deploy --config-env $(STAGE)

.PHONY: help up down reset status logs mail verify test check fmt openapi bench deploy
