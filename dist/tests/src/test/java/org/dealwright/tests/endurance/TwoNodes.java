package org.dealwright.tests.endurance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The class's tests need two nodes, and run with the profile {@code endurance} alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("endurance")
@ExtendWith(Nodes.class)
public @interface TwoNodes {}
