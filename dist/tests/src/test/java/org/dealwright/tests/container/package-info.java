/** Tests that run inside the server, with the product's own beans. */
package org.dealwright.tests.container;
