package org.dealwright.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;

/**
 * A past score computed again from what its row says about its inputs, with the model of then.
 *
 * @param differences the fields in which the row is another one; empty where it is the same
 */
public record Replay(StoredScore stored, Score computed, List<String> differences) {

  public Replay {
    differences = List.copyOf(differences);
  }

  public static Replay of(StoredScore stored) {
    Score computed = Scoring.replay(stored.model().model(), stored.inputs());
    return new Replay(stored, computed, differences(stored, computed));
  }

  public boolean isSame() {
    return differences.isEmpty();
  }

  private static List<String> differences(StoredScore stored, Score computed) {
    StoredScore.Result result = stored.result();
    List<String> differences = new ArrayList<>();
    note(differences, "points", result.points() == computed.points());
    note(differences, "margin", Double.compare(result.margin(), computed.margin()) == 0);
    note(differences, "coverage", Double.compare(result.coverage(), computed.coverage()) == 0);
    note(differences, "contributions", result.contributions().equals(computed.wholePoints()));
    note(differences, "inputs", stored.inputHash().equals(stored.inputs().hash()));
    return differences;
  }

  private static void note(List<String> differences, String field, boolean same) {
    if (!same) {
      differences.add(field);
    }
  }
}
