/** Use cases on imports. */
@NullMarked
package org.dealwright.imports.application;

import org.jspecify.annotations.NullMarked;
