/** The product in the real server, with the real database and the real sign-in. */
package org.dealwright.tests;
