using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Exemplars;

/// <summary>Who nominates an exemplar adds its papers later; those of a step come with the step.</summary>
internal sealed class ExemplarEvidence(ExemplarService service) : IEvidenceRight
{
    public bool? MayAdd(IProven record) => record is Exemplar exemplar ? service.MayNominate(exemplar.UnitPath) : null;
}
