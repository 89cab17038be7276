/** The database schema as Liquibase changelogs, and the code that applies them at deploy time. */
package org.dealwright.schema;
