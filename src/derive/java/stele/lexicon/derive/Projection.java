package stele.lexicon.derive;

import stele.lexicon.DotProducts;

/** A linear map, given by one row of factors per dimension of its result. */
final class Projection {

  private final double[][] rows;

  Projection(double[][] rows) {
    this.rows = rows;
  }

  float[][] of(float[][] vectors) {
    float[][] columns = new float[rows.length][rows[0].length];
    for (int k = 0; k < rows.length; k++) {
      for (int d = 0; d < columns[k].length; d++) {
        columns[k][d] = (float) rows[k][d];
      }
    }
    return DotProducts.of(columns, columns[0].length).withAll(vectors);
  }
}
