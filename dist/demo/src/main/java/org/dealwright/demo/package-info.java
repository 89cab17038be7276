/** The demo: starts everything, loads data through the REST API, and waits for Ctrl-C. */
@NullMarked
package org.dealwright.demo;

import org.jspecify.annotations.NullMarked;
