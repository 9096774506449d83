namespace ChungSuc.Core.Movements.Files;

/// <summary>Level of a plan in its chain. The district tier ended on 30/6/2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15).</summary>
public enum PlanLevel
{
    Nation,
    Province,
    District,
    Commune,
}
