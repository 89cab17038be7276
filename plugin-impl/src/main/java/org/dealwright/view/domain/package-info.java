/** Views and their rules. */
@NullMarked
package org.dealwright.view.domain;

import org.jspecify.annotations.NullMarked;
