package org.dealwright.api.deal;

/** A deal after its move, as itself and as a card of the board. */
public record MovedDeal(DealView deal, CardView card) {}
