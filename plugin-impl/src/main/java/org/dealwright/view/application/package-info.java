/** What users do with views. */
@NullMarked
package org.dealwright.view.application;

import org.jspecify.annotations.NullMarked;
