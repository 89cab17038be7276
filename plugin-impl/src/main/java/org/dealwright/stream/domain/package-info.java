/** What a page can be told of what happens, and from where on. */
@NullMarked
package org.dealwright.stream.domain;

import org.jspecify.annotations.NullMarked;
