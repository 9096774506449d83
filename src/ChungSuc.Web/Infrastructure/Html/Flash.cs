using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>The sentence shown on the next page after something was done.</summary>
public static class Flash
{
    public const string TextKey = "Flash";
    public const string KindKey = "FlashKind";
    public const string DraftKey = "FlashDraft";

    /// <summary>A second sentence, about files that were there already.</summary>
    public const string FilesKey = "FlashFiles";

    public static void Say(this ITempDataDictionary tempData, string sentence)
    {
        tempData[TextKey] = sentence;
        tempData.Remove(KindKey);
    }

    /// <summary>Done, but something still waits: shown in the colour of waiting.</summary>
    public static void Remind(this ITempDataDictionary tempData, string sentence)
    {
        tempData[TextKey] = sentence;
        tempData[KindKey] = "wait";
    }

    /// <summary>Not done: shown in the colour of failure.</summary>
    public static void Refuse(this ITempDataDictionary tempData, string sentence)
    {
        tempData[TextKey] = sentence;
        tempData[KindKey] = "bad";
    }

    /// <summary>Tells the browser that the draft of this name arrived and need not be kept.</summary>
    public static void SentDraft(this ITempDataDictionary tempData, string draft) => tempData[DraftKey] = draft;
}
