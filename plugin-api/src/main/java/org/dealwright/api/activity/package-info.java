/** Activities and timelines as the REST API shows and takes them. */
@NullMarked
package org.dealwright.api.activity;

import org.jspecify.annotations.NullMarked;
