/** Taking in what visitors do, and finding out whose it was. */
@NullMarked
package org.dealwright.tracking.application;

import org.jspecify.annotations.NullMarked;
