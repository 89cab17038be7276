/** Heavy tests on two nodes, some of which are killed: {@code mvn -Pendurance verify}. */
package org.dealwright.tests.endurance;
