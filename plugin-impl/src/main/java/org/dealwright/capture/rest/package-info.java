/** The public door for web forms. */
@NullMarked
package org.dealwright.capture.rest;

import org.jspecify.annotations.NullMarked;
