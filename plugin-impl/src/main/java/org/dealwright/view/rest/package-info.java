/** Views over HTTP. */
@NullMarked
package org.dealwright.view.rest;

import org.jspecify.annotations.NullMarked;
