using ChungSuc.Core.Criteria;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>One draft, so that the editor has something to show: the sheet of the villages, copied to become its next version.</summary>
internal sealed class SampleCriteria : ISamplePart
{
    public int Order => 55;

    public Task LoadAsync(SampleWork work, CancellationToken cancellationToken) =>
        work.InAsync<CriteriaDraftService, Guid>(drafts => drafts.CopyAsync(new CopyCriteriaSet { SetId = "thi-dua-thon", Version = 1 }, cancellationToken));
}
