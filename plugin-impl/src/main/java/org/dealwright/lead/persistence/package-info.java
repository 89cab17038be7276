/** Leads in the database. */
@NullMarked
package org.dealwright.lead.persistence;

import org.jspecify.annotations.NullMarked;
