/** The event streams of this node: who listens, to what, and what each is told. */
@NullMarked
package org.dealwright.stream.application;

import org.jspecify.annotations.NullMarked;
