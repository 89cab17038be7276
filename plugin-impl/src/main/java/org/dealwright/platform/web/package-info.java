/** The pages: one shell for all screens, and the way out. */
@NullMarked
package org.dealwright.platform.web;

import org.jspecify.annotations.NullMarked;
