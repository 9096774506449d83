using ChungSuc.Web.Pages.Evidence;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>A form that carries photos and papers.</summary>
public interface IProofForm
{
    List<IFormFile> Evidence { get; }

    EvidenceTray Tray { get; }
}
