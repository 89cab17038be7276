/** The REST API over HTTP. */
package org.dealwright.tests.http;
