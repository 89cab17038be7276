package org.dealwright.api.scoring;

import java.util.List;

/**
 * How scores spread.
 *
 * @param tens how many scores are from 0 to 9, from 10 to 19, and so on; the last are from 90 to
 *     100
 * @param average of the points; 0 where there are none
 * @param notConfident scores of which too little is known for anything to move by itself
 */
public record ScoreDistribution(
    List<Integer> tens, int low, int medium, int high, double average, int notConfident) {}
