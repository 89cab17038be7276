/** Imports over REST. */
@NullMarked
package org.dealwright.imports.rest;

import org.jspecify.annotations.NullMarked;
