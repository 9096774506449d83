namespace ChungSuc.Documents.Fonts;

internal enum Face
{
    Regular,
    Bold,
    Italic,
    BoldItalic,
}
