namespace OncoLearn.Core.Claims;

/// <summary>
/// The unit of evidence, weakest first: "strongest evidence" follows this order. Between the named kinds (in vitro, in vivo, clinical samples,
/// cohort, trial) stand the three that do not name one: a bare statement of the review below all, preclinical work of an unspecified kind no
/// higher than the cell work that it may be, and several kinds at once below any work on patients.
/// </summary>
public enum EvidenceKind
{
    Review,
    Preclinical,
    InVitro,
    InVivo,
    Mixed,
    ClinicalSamples,
    Cohort,
    Trial,
}
