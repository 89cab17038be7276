/** Leads: prospects, their facts and what changed in them. */
@NullMarked
package org.dealwright.lead.domain;

import org.jspecify.annotations.NullMarked;
