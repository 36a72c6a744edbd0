/** Tests of what the pipeline decides itself. */
package stele.pipeline;
