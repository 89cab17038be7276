/** Activities: what people did about leads, deals and customers, and what happened to those. */
@NullMarked
package org.dealwright.activity.domain;

import org.jspecify.annotations.NullMarked;
