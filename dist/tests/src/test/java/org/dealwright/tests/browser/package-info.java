/** The screens in a real Chromium, as the people who use them. */
package org.dealwright.tests.browser;
