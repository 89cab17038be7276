#!/usr/bin/env bash
# Sends a lead as a program with an account of its own (client credentials), and reads it back.
# Usage: examples/send-lead.sh EMAIL
set -euo pipefail
email=$1
server=${DEALWRIGHT_URL:-http://127.0.0.1:8080/dealwright}
keycloak=${KEYCLOAK_URL:-http://127.0.0.1:8180/realms/dealwright}
client=${CLIENT_ID:-integrator} secret=${CLIENT_SECRET:-integrator-secret}

token=$(curl -sf "$keycloak/protocol/openid-connect/token" \
  -d grant_type=client_credentials -d "client_id=$client" -d "client_secret=$secret" |
  sed -E 's/.*"access_token":"([^"]*).*/\1/')
api() { curl -s --fail-with-body -H "Authorization: Bearer $token" -H 'Accept: application/json' "$@"; }

# The same key again would give the same answer, and add nothing.
id=$(api "$server/api/v1/leads" -H 'Content-Type: application/json' -H "Idempotency-Key: lead-$email" \
  -d "{\"firstName\":\"Jane\",\"lastName\":\"Smith\",\"email\":\"$email\",\"source\":\"partner\"}" |
  grep -o '^{"id":"[^"]*' | cut -d'"' -f4)
api "$server/api/v1/leads/$id"
