/** Organisations and the signed-in caller, as the REST API shows and takes them. */
@NullMarked
package org.dealwright.api.organisation;

import org.jspecify.annotations.NullMarked;
