/** What all REST resources share: errors, JSON, sign-in, request ids. */
@NullMarked
package org.dealwright.platform.rest;

import org.jspecify.annotations.NullMarked;
