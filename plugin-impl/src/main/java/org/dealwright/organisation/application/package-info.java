/** Making and finding organisations. */
@NullMarked
package org.dealwright.organisation.application;

import org.jspecify.annotations.NullMarked;
