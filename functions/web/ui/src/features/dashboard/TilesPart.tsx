import type { Days, Figure } from '@/api/analytics';
import { Empty } from '@/components/states';
import { FigureTile, Tiles } from '@/features/analytics/FigureTile';
import type { Kept } from './live';
import { PartFailed } from './PartFailed';

interface Props {
  tiles: Kept<Figure[]>;
  period: Days;
  retry: () => void;
}

export function TilesPart({ tiles: { value, failed }, period, retry }: Props) {
  return (
    <section aria-label="Figures">
      {failed && <PartFailed what="The figures" known={value !== null} retry={retry} />}
      {value?.length === 0 && (
        <Empty title="No figures yet">They appear with the first actions.</Empty>
      )}
      {value && value.length > 0 && (
        <Tiles>
          {value.map((figure) => (
            <FigureTile key={figure.metric} figure={figure} about={{ period }} />
          ))}
        </Tiles>
      )}
    </section>
  );
}
