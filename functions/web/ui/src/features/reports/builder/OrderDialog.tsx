import { FormDialog } from '@/components/FormDialog';
import { OrderFields } from '../OrderFields';
import type { Content } from '../order';
import { useOrder } from '../useOrder';

interface Props {
  opened: boolean;
  content: Content;
  /** It is ordered as it is kept, and so by its title. */
  saved: boolean;
  onClose: () => void;
}

/** Orders the report that is being put together, saved or not. */
export default function OrderDialog({ opened, content, saved, onClose }: Props) {
  const order = useOrder(onClose);
  const close = () => {
    order.reset();
    onClose();
  };
  return (
    <FormDialog
      opened={opened}
      title="Order this report"
      action="Order report"
      dirty={false}
      busy={order.busy}
      error={order.error}
      rest={order.rest}
      onSubmit={() => order.send(content)}
      onClose={close}
    >
      {!saved && (
        <p style={{ margin: 0 }}>
          It is ordered as it is now. It doesn’t have to be saved for that.
        </p>
      )}
      <OrderFields form={order.form} />
    </FormDialog>
  );
}
