#!/usr/bin/env bash
# Imports a CSV file of leads into the demo (or any installation) and waits until it is done.
# Usage: examples/import-leads.sh FILE.csv MAPPING.json
set -euo pipefail
file=$1 mapping=$2
server=${DEALWRIGHT_URL:-http://127.0.0.1:8080/dealwright}
keycloak=${KEYCLOAK_URL:-http://127.0.0.1:8180/realms/dealwright}
user=${DEALWRIGHT_USER:-manager} password=${DEALWRIGHT_PASSWORD:-manager}
field() { sed -E "s/.*\"$1\":\"?([^\",}]*).*/\1/"; }

token=$(curl -sf "$keycloak/protocol/openid-connect/token" \
  -d grant_type=password -d client_id=dealwright-cli -d "username=$user" -d "password=$password" |
  field access_token)
api() { curl -s --fail-with-body -H "Authorization: Bearer $token" -H 'Accept: application/json' "$@"; }

id=$(api "$server/api/v1/imports?fileName=$(basename "$file")" \
  -H 'Content-Type: text/csv' --data-binary "@$file" | grep -o '^{"id":"[^"]*' | cut -d'"' -f4)
api "$server/api/v1/imports/$id/start" -H 'Content-Type: application/json' -d "@$mapping" >/dev/null
for _ in $(seq 300); do
  state=$(api "$server/api/v1/imports/$id")
  case $state in *'"state":"running"'*) sleep 1 ;; *) break ;; esac
done
echo "$state"
