package org.dealwright.customer.application;

import java.util.UUID;
import org.dealwright.api.customer.ConversionWay;

/** Which customer a lead becomes, and how it was found. */
record FoundCustomer(UUID id, ConversionWay way) {}
