package org.dealwright.scoring.model;

/** What one factor, or the engine itself, did to one score: signed whole points. */
public record Contribution(String factor, int points) {}
